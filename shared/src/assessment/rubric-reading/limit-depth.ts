import { TREE_DEPTH_LIMIT } from '../indicator-tree.rules.js';
import type { DraftNode } from './rubric-draft.js';

/** A tree that is too deep keeps its leaves: the lowest heading goes, and its name stands before theirs. */
export function limitDepth(nodes: readonly DraftNode[], depth = 1): DraftNode[] {
  return nodes.flatMap((node): DraftNode[] => {
    if (node.children.length === 0) return [node];
    const children = limitDepth(node.children, depth + 1);
    if (depth < TREE_DEPTH_LIMIT) return [{ ...node, children }];
    return children.map((child) => ({
      ...child,
      name: { ...child.name, text: `${node.name.text}：${child.name.text}` },
    }));
  });
}
