import { CellValueType, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { formatText } from '../../test/host/grid/formatText';

/** Before Univer's own number formats, which leave numbers without a format as JavaScript writes them. */
const PRIORITY = 11;

/** Shows numbers without a format as Excel shows them in Vietnamese: 1,5. */
export function showDecimals(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, place, next) => {
        if (typeof cell?.v !== 'number' || Number.isInteger(cell.v)) return next(cell);
        const style = place.workbook.getStyles().get(cell.s);
        if (style?.n?.pattern !== undefined) return next(cell);
        return next({ ...cell, v: formatText(cell.v, 'General', 'vi-VN'), t: CellValueType.NUMBER });
      },
    });
}
