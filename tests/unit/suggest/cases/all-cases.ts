import { data } from './data.ts';
import { design } from './design.ts';
import { engineering } from './engineering.ts';
import { finance } from './finance.ts';
import { hr } from './hr.ts';
import { manufacturing } from './manufacturing.ts';
import { marketing } from './marketing.ts';
import { nursing } from './nursing.ts';
import { product } from './product.ts';
import { publicService } from './public-service.ts';
import { sales } from './sales.ts';
import { teaching } from './teaching.ts';

/** The twelve professions. */
export const CASES = [
  data,
  design,
  engineering,
  finance,
  hr,
  manufacturing,
  marketing,
  nursing,
  product,
  publicService,
  sales,
  teaching,
];
