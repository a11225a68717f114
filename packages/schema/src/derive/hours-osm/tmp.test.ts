import { test } from 'vitest';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { toOsmHours } from './to-osm.ts';
const all = ['mo','tu','we','th','fr','sa','su'] as const;
test('x', () => {
  const cases: OpeningHours[] = [
    {always:true},{always:true, publicHolidays:'closed'},{always:true,condition:'below -10'},
    {periods:[{days:['mo','tu','we','th','fr'],opens:'09:00',closes:'16:00'},{days:['sa'],opens:'10:00',closes:'14:00'}],publicHolidays:'closed'},
    {periods:[{days:['mo','tu','we','th','fr'],opens:'09:00',closes:'16:00'},{days:['sa'],opens:'10:00',closes:'14:00'}],publicHolidays:'open'},
    {periods:[{days:['mo','tu','we','th','fr'],opens:'09:00',closes:'16:00'}]},
    {periods:[{days:[...all],opens:'20:00',closes:'08:00'}],exceptions:[{from:'2026-12-24',through:'2026-12-24',closed:true,note:'Jul'}]},
    {periods:[{days:[...all],opens:'20:00',closes:'08:00'}],exceptions:[{from:'2026-12-24',through:'2026-12-26',closed:true},{from:'2026-12-25',through:'2026-12-25',periods:[{opens:'22:00',closes:'03:00'}]}],publicHolidays:'open'},
    {periods:[{days:['fr','sa'],opens:'22:00',closes:'03:00', season:{from:'10-01',through:'04-30'}}],publicHolidays:'closed'},
    {periods:[{days:['tu'],opens:'18:00',nthOfMonth:[1,-1]},{days:['tu'],opens:'10:00',closes:'12:00',label:'Doctor',isoWeeks:'odd'}],publicHolidays:'open'},
    {periods:[{days:['tu'],opens:'18:00',closes:'20:00',validFrom:'2026-05-15',season:{from:'08-15',through:'06-20'}}],publicHolidays:'open'},
    {periods:[{days:['tu'],opens:'18:00',closes:'20:00',everyWeeks:{count:3,from:'2026-01-05'}}],publicHolidays:'open'},
    {periods:[{days:['tu'],opens:'18:00',closes:'20:00',everyWeeks:{count:2,from:'2026-01-05'},validFrom:'2026-01-01',validThrough:'2026-06-30'}],publicHolidays:'open'},
    {exceptions:[{from:'2026-12-24',through:'2026-12-24',closed:true}]},
    {printed:'x'},{periods:[]},{condition:'x'},
  ];
  for (const c of cases) { const t=performance.now(); const r = toOsmHours(c); console.log(r.output, JSON.stringify(r.losses), Math.round(performance.now()-t),'ms'); }
});
