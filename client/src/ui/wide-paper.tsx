/** While it is on the screen, the page is printed on A3 across; an `@page` of a style sheet would stay for all pages. */
export const WidePaper = () => <style>{'@page { size: A3 landscape; margin: 10mm; }'}</style>;
