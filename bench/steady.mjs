import { measuredActs } from './workflows/acts.ts'
import { openOffice, send } from './workflows/office.ts'
const m = measuredActs[process.argv[2]]; const N = 1000
for (let r=0;r<60;r++){ const { engine, moveTo } = openOffice(N); moveTo(`${m.on}T08:00:00+07:00`)
for (let p=0;p<N;p++) for (const c of m.before(p)) await send(engine,c)
const cmds = Array.from({length:N},(_, p)=>m.act(p))
const cpu=process.cpuUsage(); const t=process.hrtime.bigint()
for (const c of cmds) await send(engine,c)
const d=process.cpuUsage(cpu)
if (r%6===0) console.log(r, (Number(process.hrtime.bigint()-t)/N/1000).toFixed(0),'wall',((d.user+d.system)/N).toFixed(0),'cpu') }
