type Write = (parts: readonly (string | undefined)[], again: (message: string) => string) => string;

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'đúng/sai',
  null: 'null',
  array: 'danh sách [ ]',
  object: 'nhóm { }',
  record: 'nhóm { }',
};

const typeOf = (name = ''): string => TYPES[name] ?? name;

/** Characters of a JSON file stand quoted in the message; its end does not. */
const foundOf = (found = ''): string => (found === 'the end of the file' ? 'tệp đã hết' : `gặp ${found}`);

/** Each message that a list of units may be refused with, and its Vietnamese sentence. */
export const FAULTS_VI: readonly (readonly [pattern: RegExp, write: Write])[] = [
  [
    /^line (\d+), column (\d+): ([^]*)$/,
    ([line, column, rest = ''], again) => `dòng ${line}, cột ${column}: ${again(rest)}`,
  ],
  [/^the unit id "(.*)" stands twice$/, ([id]) => `mã đơn vị “${id}” đã dùng cho đơn vị khác`],
  [
    /^the unit ends \((.*)\) before it begins \((.*)\)$/,
    ([to, from]) => `đơn vị hết hiệu lực (${to}) trước khi bắt đầu (${from})`,
  ],
  [
    /^"(.*)" is also the name of the unit "(.*)" under the same parent$/,
    ([name, other]) => `“${name}” cũng là tên của đơn vị “${other}” cùng cấp trên`,
  ],
  [/^no unit has the id "(.*)"$/, ([id]) => `không có đơn vị nào mang mã “${id}”`],
  [
    /^the unit "(.*)" is its own parent, by way of "(.*)"$/,
    ([id, via]) => `đơn vị “${id}” là cấp trên của chính nó, qua “${via}”`,
  ],
  [
    /^the form set has no tier "(.*)"; its tiers: (.*)$/,
    ([tier, tiers]) => `bộ biểu không có cấp “${tier}”; các cấp của bộ biểu: ${tiers}`,
  ],
  [
    /^no unit is of the tier "(.*)", which sends the form set in$/,
    ([tier]) => `không có đơn vị nào thuộc cấp “${tier}” là cấp nộp bộ biểu`,
  ],
  [/^this is missing$/, () => 'còn thiếu'],
  [/^this key is not known here$/, () => 'ở đây không có mục này'],
  [/^this key stands twice in the object$/, () => 'mục này ghi hai lần'],
  [/^text is not in Unicode NFC$/, () => 'chữ chưa ở dạng Unicode NFC (dựng sẵn)'],
  [
    /^([^]*) is not allowed here: expected capital letters, digits and single hyphens$/,
    ([text]) => `không dùng được ${text}: chỉ gồm chữ in hoa không dấu, chữ số và dấu gạch nối đơn`,
  ],
  [
    /^([^]*) is not allowed here: expected lower-case letters, digits and single hyphens$/,
    ([text]) => `không dùng được ${text}: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối đơn`,
  ],
  [
    /^([^]*) is not allowed here: expected a date that exists, written (.*)$/,
    ([text, example]) => `không dùng được ${text}: phải là ngày có thật, viết như ${example}`,
  ],
  [/^expected array to have >=(\d+) items$/, ([least]) => `cần ít nhất ${least} mục`],
  [/^expected number to be >=(\d+)$/, ([least]) => `phải là số không nhỏ hơn ${least}`],
  [/^expected number to be >(\d+)$/, ([least]) => `phải là số lớn hơn ${least}`],
  [/^expected number to be <=(\d+)$/, ([most]) => `phải là số không lớn hơn ${most}`],
  [
    /^expected (\w+), received (\w+)$/,
    ([expected, received]) => `phải là ${typeOf(expected)}, nhưng đang là ${typeOf(received)}`,
  ],
  [
    /^this text has no closing quote, or holds a line break or an escape that JSON does not know$/,
    () => 'chữ thiếu dấu ngoặc kép đóng, hoặc có chỗ xuống dòng hay dấu \\ mà JSON không hiểu',
  ],
  [/^values are nested deeper than (\d+) levels$/, ([levels]) => `lồng nhau quá ${levels} cấp`],
  [/^expected a value, found (.*)$/, ([found]) => `cần một giá trị, nhưng ${foundOf(found)}`],
  [
    /^expected a key in double quotes, found (.*)$/,
    ([found]) => `cần tên mục trong dấu ngoặc kép, nhưng ${foundOf(found)}`,
  ],
  [/^expected ":" after a key, found (.*)$/, ([found]) => `cần dấu “:” sau tên mục, nhưng ${foundOf(found)}`],
  [/^expected "," or "(.)", found (.*)$/, ([close, found]) => `cần dấu “,” hoặc “${close}”, nhưng ${foundOf(found)}`],
  [/^a comma must not stand before "(.)"$/, ([close]) => `không được có dấu phẩy trước “${close}”`],
  [/^expected the end of the file, found (.*)$/, ([found]) => `tệp phải hết ở đây, nhưng ${foundOf(found)}`],
];
