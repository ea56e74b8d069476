import type { Column, Table } from '../../domain/forms/Table';
import type { DataValidationDocument } from '../ports/WorkbookDocument';
import { clipText } from './clipText';
import { NIL_MARK } from './totalFormula';

/** Excel's own limits. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const FORMULA_LIMIT = 255;

export type FieldValidation = Omit<DataValidationDocument, 'ranges'>;

/**
 * Excel's own check of one column's entries, in words that name table and column; null for kinds that take any text.
 *
 * | kind   | lets through                                             | otherwise |
 * | ------ | -------------------------------------------------------- | --------- |
 * | count  | whole numbers ≥ 0 (any, where signed), and `-` for nil    | stops     |
 * | amount | numbers, and `-`                                         | stops     |
 * | ratio  | 0–100 %, texts that end in `%` such as `>98%`, and `-`    | asks      |
 * | tick   | `x` and `X`                                              | stops     |
 * | choice | one of the options                                       | stops     |
 * | pair   | texts with `/` such as `811/4829`, and `-`                | asks      |
 * | month  | texts with `/` such as `6/2021`, and `-`                  | asks      |
 *
 * @param cell the address that the formula is relative to, e.g. `B7`
 * @param advice what the rules ask of these cells, told when the cell is selected; may be empty
 */
export function fieldValidation(
  table: Table,
  column: Column,
  { cell, advice }: { readonly cell: string; readonly advice: string },
): FieldValidation | null {
  const words = (prompt: string, errorTitle: string, error: string): Pick<FieldValidation, WordKey> => ({
    promptTitle: clipText(`${captionOf(table)}: ${column.titles.at(-1) ?? ''}`, TITLE_LIMIT),
    prompt: withPath(column, withAdvice(prompt, advice)),
    errorTitle: clipText(errorTitle, TITLE_LIMIT),
    error: withPath(column, error),
  });
  const custom = (formula1: string, errorStyle: FieldValidation['errorStyle']) =>
    ({ type: 'custom', formula1, allowBlank: true, errorStyle }) as const;
  const unit = column.unit === undefined ? '' : ` (${column.unit})`;

  switch (column.kind) {
    case 'count':
      return {
        ...custom(`IF(ISNUMBER(${cell}),${wholeTest(cell, column)},${cell}="${NIL_MARK}")`, 'stop'),
        ...(column.signed
          ? words(
              `Nhập số nguyên${unit}; giảm thì ghi số âm, ví dụ -3. Không phát sinh: gõ dấu -. Chưa có số liệu: để trống.`,
              'Phải là số nguyên',
              'Chỉ nhập số nguyên, có thể là số âm (ví dụ 5 hoặc -3), hoặc dấu - nếu không phát sinh.',
            )
          : words(
              `Nhập số nguyên${unit}. Không phát sinh: gõ dấu -. Chưa có số liệu: để trống.`,
              'Phải là số nguyên',
              'Chỉ nhập số nguyên từ 0 trở lên, chỉ gõ chữ số (ví dụ 1632), hoặc dấu - nếu không phát sinh.',
            )),
      };
    case 'amount':
      return {
        ...custom(`OR(ISNUMBER(${cell}),${cell}="${NIL_MARK}")`, 'stop'),
        ...words(
          `Nhập số${unit}, có thể có phần thập phân. Không phát sinh: gõ dấu -. Chưa có số liệu: để trống.`,
          'Phải là số',
          `Chỉ nhập số${unit}, hoặc dấu - nếu không phát sinh.`,
        ),
      };
    case 'ratio':
      return {
        ...custom(
          `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=1),OR(RIGHT(${cell})="%",${cell}="${NIL_MARK}"))`,
          'warning',
        ),
        ...words(
          'Nhập tỷ lệ từ 0% đến 100%, ví dụ 98,5%. Có thể ghi >98%. Chưa có số liệu: để trống.',
          'Tỷ lệ ngoài khoảng 0–100%',
          'Tỷ lệ nằm trong khoảng từ 0% đến 100%, ví dụ 98,5% hoặc >98%.',
        ),
      };
    case 'tick':
      return {
        ...list(['x', 'X']),
        ...words(
          'Đánh dấu x nếu có. Không có: để trống.',
          'Chỉ đánh dấu x',
          'Ô này chỉ nhận dấu x; không có thì để trống.',
        ),
      };
    case 'choice':
      return canBeListed(column.options)
        ? {
            ...list(column.options),
            ...words('Chọn một trong danh sách.', 'Không có trong danh sách', 'Hãy chọn một trong danh sách.'),
          }
        : null;
    case 'pair':
      return {
        ...custom(slashOrNil(cell), 'warning'),
        ...words(
          `Nhập hai số${unit} cách nhau bằng dấu /, ví dụ 811/4829. Không phát sinh: gõ dấu -. Chưa có số liệu: để trống.`,
          'Phải là hai số',
          'Ô này cần hai số cách nhau bằng dấu /, ví dụ 811/4829, hoặc dấu - nếu không phát sinh.',
        ),
      };
    case 'month':
      return {
        ...custom(slashOrNil(cell), 'warning'),
        ...words(
          'Nhập tháng và năm, ví dụ 6/2021. Chưa có: để trống.',
          'Phải là tháng và năm',
          'Ô này cần tháng và năm cách nhau bằng dấu /, ví dụ 6/2021.',
        ),
      };
    case 'choices':
    case 'text':
    case 'stub':
    case 'label':
    case 'none':
      return null;
  }
}

function wholeTest(cell: string, { signed }: Column): string {
  return signed ? `${cell}=INT(${cell})` : `AND(${cell}>=0,${cell}=INT(${cell}))`;
}

/** The cells are formatted as text, so that Excel makes no date of 8/11; one that was made all the same has no slash. */
function slashOrNil(cell: string): string {
  return `OR(ISNUMBER(FIND("/",${cell})),${cell}="${NIL_MARK}")`;
}

type WordKey = 'promptTitle' | 'prompt' | 'errorTitle' | 'error';

function list(options: readonly string[]): Pick<FieldValidation, 'type' | 'formula1' | 'allowBlank' | 'errorStyle'> {
  return { type: 'list', formula1: quoted(options), allowBlank: true, errorStyle: 'stop' };
}

function quoted(options: readonly string[]): string {
  return `"${options.join(',').replaceAll('"', '""')}"`;
}

/** Excel splits a list at commas and takes no more than 255 characters. */
function canBeListed(options: readonly string[] | undefined): options is readonly string[] {
  if (!options || options.some((option) => option.includes(','))) return false;
  return options.join(',').length <= FORMULA_LIMIT;
}

/** Room that is always left for the column's own titles. */
const PATH_ROOM = 60;

function withAdvice(prompt: string, advice: string): string {
  return advice === '' ? prompt : `${prompt}\n${clipText(advice, MESSAGE_LIMIT - PATH_ROOM - prompt.length - 1)}`;
}

/** The message whole, after as much of the column's titles as there is room for. */
function withPath(column: Column, message: string): string {
  return `${clipText(column.titles.join(' › '), MESSAGE_LIMIT - message.length - 1)}\n${message}`;
}

function captionOf({ caption }: Table): string {
  return caption.replace(/[\s.:]+$/u, '');
}
