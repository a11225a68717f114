import { expect, test } from 'vitest';
import { mayBeRefuge } from './may-be-refuge.ts';

test.each([
  { social_facility: 'shelter', 'social_facility:for': 'domestic_violence' },
  { social_facility: 'shelter', 'social_facility:for': 'homeless;women' },
  { amenity: 'social_facility', 'social_facility:for': 'domestic_violence' },
  { amenity: 'social_facility', social_facility: 'women_shelter' },
  { social_facility: 'shelter', name: 'Krisesenteret for kvinner' },
  { name: 'Krisesenter' },
  { 'name:nb': 'Vestbyen krisesenter' },
  { name: 'Riverside Women’s Refuge' },
  { alt_name: 'Frauenhaus' },
])('%j may be a refuge', (tags) => expect(mayBeRefuge(tags)).toBe(true));

test.each([
  { social_facility: 'outreach', 'social_facility:for': 'abused' },
  { social_facility: 'shelter', 'social_facility:for': 'homeless' },
  { amenity: 'social_facility', 'social_facility:for': 'women' },
  { social_facility: 'shelter', name: 'Natthjemmet' },
  { description: 'We work with the women’s shelter.' },
])('%j is none', (tags) => expect(mayBeRefuge(tags)).toBe(false));
