import { theme } from 'antd';

const USUAL_LETTERS = 14;

/** How much larger than usual letters are: 长辈版 and the big screen enlarge what a chart writes, too. */
export const useChartScale = (): number => theme.useToken().token.fontSize / USUAL_LETTERS;
