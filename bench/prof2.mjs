import { measuredActs } from './workflows/acts.ts'
import { openOffice, send } from './workflows/office.ts'
import inspector from 'node:inspector'
import fs from 'node:fs'
const name = process.argv[2]
const m = measuredActs[name]; const N = 8000
const { engine, moveTo } = openOffice(N); moveTo(`${m.on}T08:00:00+07:00`)
for (let p=0;p<N;p++) for (const c of m.before(p)) await send(engine,c)
const cmds = Array.from({length:N},(_, p)=>m.act(p))
const s = new inspector.Session(); s.connect(); s.post('Profiler.enable'); s.post('Profiler.setSamplingInterval',{interval:100}); s.post('Profiler.start')
const cpu=process.cpuUsage(); const t=process.hrtime.bigint()
for (const c of cmds) await send(engine,c)
const d=process.cpuUsage(cpu); console.log(name, Number(process.hrtime.bigint()-t)/N/1000,'us wall', (d.user+d.system)/N,'us cpu')
s.post('Profiler.stop',(e,{profile})=>{fs.mkdirSync('/tmp/prof',{recursive:true}); fs.writeFileSync('/tmp/prof/z'+Date.now()+'.cpuprofile',JSON.stringify(profile))})
