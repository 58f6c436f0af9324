// React Flow as its documentation says to use it for large flows, and nothing else: memoised nodes, sizes and handles
// declared, only what is visible drawn. What our designer adds is what it costs beyond this page.
import '@xyflow/react/dist/style.css';
import { Background, Handle, MiniMap, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { CARD_SIZE, fetchScene, type SceneCard } from '../scene.ts';

type CardNode = Node<{ card: SceneCard }, 'card'>;

const Card = memo(function Card({ data: { card } }: NodeProps<CardNode>) {
  return (
    <div className="card">
      <Handle type="target" id="in" position={Position.Left} style={{ top: 29 }} />
      <div className="head">
        <b>{card.title}</b>
        <div>{card.text}</div>
      </div>
      {card.rows.map((row, index) => (
        <div key={row} className="row">
          {row}
          <Handle type="source" id={String(index)} position={Position.Right} />
        </div>
      ))}
    </div>
  );
});

const nodeTypes = { card: Card };
const scene = await fetchScene(Number(new URLSearchParams(location.search).get('count')));
const handle = (id: string, type: 'source' | 'target', x: number, y: number) => ({
  id,
  type,
  x: x - 3,
  y: y - 3,
  width: 6,
  height: 6,
  position: type === 'source' ? Position.Right : Position.Left,
});
const nodes: CardNode[] = scene.cards.map((card) => ({
  id: card.id,
  type: 'card',
  position: { x: card.x, y: card.y },
  data: { card },
  width: CARD_SIZE.width,
  height: CARD_SIZE.height,
  measured: { width: CARD_SIZE.width, height: CARD_SIZE.height },
  handles: [
    handle('in', 'target', 0, 29),
    ...card.rows.map((_, index) =>
      handle(String(index), 'source', CARD_SIZE.width, CARD_SIZE.head + CARD_SIZE.row * (index + 0.5)),
    ),
  ],
}));
const edges: Edge[] = scene.wires.map(({ id, from, row, to }) => ({
  id,
  source: from,
  sourceHandle: String(row),
  target: to,
  targetHandle: 'in',
  type: 'smoothstep',
}));
const start = { x: 80, y: 80, zoom: 1 };
createRoot(document.getElementById('root')!).render(
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    nodeTypes={nodeTypes}
    defaultViewport={start}
    onlyRenderVisibleElements
    minZoom={0.02}
    panOnScroll
    onInit={(flow) => {
      Object.assign(globalThis, { showAll: () => flow.fitView({ padding: 0.02 }) });
    }}
  >
    <Background />
    <MiniMap />
  </ReactFlow>,
);
