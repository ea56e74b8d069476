"""Opens a workbook with openpyxl, changes the cells it is told to, saves it: stdin holds [[sheet, address, value], ...] as JSON."""

import json
import sys

from openpyxl import load_workbook

source, target = sys.argv[1:3]
book = load_workbook(source)
for sheet, address, value in json.load(sys.stdin):
    book[sheet][address].value = value
book.save(target)
