import { measuredActs } from './workflows/acts.ts'
import { openOffice, send } from './workflows/office.ts'
import inspector from 'node:inspector'
import fs from 'node:fs'
const m = measuredActs[process.argv[2]]; const N = 1000
const s = new inspector.Session(); s.connect(); s.post('Profiler.enable'); s.post('Profiler.setSamplingInterval',{interval:500})
const agg=new Map(), self=new Map(); let total=0, wall=0
for (let r=0;r<34;r++){ const { engine, moveTo } = openOffice(N); moveTo(`${m.on}T08:00:00+07:00`)
for (let p=0;p<N;p++) for (const c of m.before(p)) await send(engine,c)
const cmds = Array.from({length:N},(_, p)=>m.act(p))
s.post('Profiler.start'); const t=process.hrtime.bigint()
for (const c of cmds) await send(engine,c)
if(r>20) wall+=Number(process.hrtime.bigint()-t)/N/1000
s.post('Profiler.stop',(e,{profile})=>{ if(r<=20) return; const idx=new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map(); for(const n of profile.nodes) for(const c of n.children??[]) parent.set(c,n.id)
 profile.samples.forEach((id,i)=>{const d=profile.timeDeltas[i]; total+=d; const seen=new Set(); let n=id, first=true; while(n!==undefined){const f=idx.get(n).callFrame; const k=f.functionName+' '+f.url.split('/').slice(-1)+':'+f.lineNumber; if(first){self.set(k,(self.get(k)||0)+d); first=false} if(!seen.has(k)){seen.add(k); agg.set(k,(agg.get(k)||0)+d)} n=parent.get(n)}}) }) }
console.log('wall',wall/13)
for (const [k,v] of [...agg].sort((a,b)=>b[1]-a[1]).slice(0,60)) console.log((v/total*100).toFixed(1)+'%', ((self.get(k)||0)/total*100).toFixed(1)+'%',k)
