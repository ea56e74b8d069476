import { univerFormula } from './univer/univerFormula';

describe('a formula as Univer has to be given it', () => {
  it.each([
    ['=ABS(N(B11)-(N(B9)+N(B10)))>0.000000001', '=ABS(N(B11)-(N(B9)+N(B10)))>1e-9'],
    ['=B2>1E-9', '=B2>1e-9'],
    ['=B2*0.10+.5+1.0+007', '=B2*0.1+0.5+1+7'],
    ['=B2<1E+3', '=B2<1000'],
    ['=B2>1.50%', '=B2>1.5%'],
  ])('has its numbers written as JavaScript writes them: %s', (formula, given) => {
    expect(univerFormula(formula)).toBe(given);
  });

  it.each([
    '=IF(B2>5,"0.10","1E-9 ""0.10""")',
    "='Bảng 2.10'!A1+'Huyện ''0.10'''!$B$007",
    '=SUM(A1:A010)+LOG10(B2)+_x1.0+Kỳ_1.0',
    '=SUM(3:10)-2',
  ])('keeps texts, sheets, references and names: %s', (formula) => {
    expect(univerFormula(formula)).toBe(formula);
  });
});
