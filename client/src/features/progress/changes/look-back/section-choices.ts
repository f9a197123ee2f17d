interface Section {
  readonly id: string;
  readonly parentId?: string | null;
  readonly title: string;
}

/** Sections of a plan to choose from, each below the headings that it stands under. */
export function sectionChoices(sections: readonly Section[]): { id: string; label: string }[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const path = ({ parentId, title }: Section): string => {
    const parent = parentId ? byId.get(parentId) : undefined;
    return parent ? `${path(parent)} / ${title}` : title;
  };
  return sections.map((section) => ({ id: section.id, label: path(section) }));
}
