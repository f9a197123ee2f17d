export const FIGURES_PER_REPORT = 40;
export const PARTS_PER_FIGURE = 60;
/** Characters of a figure's name, of its unit, and of a part's name. */
export const FIGURE_LABEL_LIMIT = 500;
export const FIGURE_UNIT_LIMIT = 20;
export const PART_LABEL_LIMIT = 100;
