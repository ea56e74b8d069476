import type { ObjectFactory } from '../book/ObjectFactory';
import { makeRange } from './range';
import { makeWorksheet } from './worksheet';

/** The makers that objects use to lead to one another. */
export const objectFactory: ObjectFactory = { range: makeRange, worksheet: makeWorksheet };
