import { measuredActs } from './workflows/acts.ts'
import { openOffice, send } from './workflows/office.ts'
const name = process.argv[2]
const m = measuredActs[name]; const N = 6000
const { engine, moveTo } = openOffice(N); moveTo(`${m.on}T08:00:00+07:00`)
for (let p=0;p<N;p++) for (const c of m.before(p)) await send(engine,c)
const cmds = Array.from({length:N},(_, p)=>m.act(p))
const t=process.hrtime.bigint()
for (const c of cmds) await send(engine,c)
console.log(Number(process.hrtime.bigint()-t)/N/1000,'us')
