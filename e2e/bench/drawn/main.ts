// The limit: the same flow on one two-dimensional canvas, drawn once a frame, with nothing that can be edited but places.
import { CARD_SIZE, fetchScene, type SceneCard } from '../scene.ts';

const scene = await fetchScene(Number(new URLSearchParams(location.search).get('count')));
const cards = scene.cards.map((card) => ({ ...card }));
const byId = new Map(cards.map((card) => [card.id, card]));
const canvas = document.querySelector('canvas')!;
const pen = canvas.getContext('2d')!;
const view = { x: 80, y: 80, zoom: 1 };
let waiting = false;

function draw(): void {
  waiting = false;
  const { width, height } = canvas;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = '#f6f8fa';
  pen.fillRect(0, 0, width, height);
  pen.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y);
  const left = -view.x / view.zoom;
  const top = -view.y / view.zoom;
  const right = left + width / view.zoom;
  const bottom = top + height / view.zoom;
  const seen = (card: { x: number; y: number }) =>
    card.x < right && card.x + CARD_SIZE.width > left && card.y < bottom && card.y + CARD_SIZE.height > top;
  pen.strokeStyle = '#7b8794';
  pen.lineWidth = 1.5;
  pen.beginPath();
  for (const { from, row, to } of scene.wires) {
    const one = byId.get(from)!;
    const other = byId.get(to)!;
    if (!seen(one) && !seen(other)) continue;
    const x = one.x + CARD_SIZE.width;
    const y = one.y + CARD_SIZE.head + CARD_SIZE.row * (row + 0.5);
    const middle = (x + other.x) / 2;
    pen.moveTo(x, y);
    pen.lineTo(middle, y);
    pen.lineTo(middle, other.y + 29);
    pen.lineTo(other.x, other.y + 29);
  }
  pen.stroke();
  for (const card of cards) if (seen(card)) drawCard(card);
}

function drawCard(card: SceneCard): void {
  pen.fillStyle = '#fff';
  pen.strokeStyle = '#ccd3db';
  pen.beginPath();
  pen.roundRect(card.x, card.y, CARD_SIZE.width, CARD_SIZE.height, 10);
  pen.fill();
  pen.stroke();
  if (view.zoom < 0.4) return;
  pen.fillStyle = '#1c2430';
  pen.font = '600 13px sans-serif';
  pen.fillText(card.title, card.x + 12, card.y + 22);
  pen.font = '12px sans-serif';
  pen.fillText(card.text.slice(0, 40), card.x + 12, card.y + 42);
  card.rows.forEach((row, index) => {
    pen.fillText(row, card.x + 12, card.y + CARD_SIZE.head + CARD_SIZE.row * (index + 0.65));
  });
}

function later(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(draw);
}

let held: { x: number; y: number; card: { x: number; y: number } | null } | null = null;
canvas.addEventListener('pointerdown', ({ clientX, clientY }) => {
  const x = (clientX - view.x) / view.zoom;
  const y = (clientY - view.y) / view.zoom;
  const on = cards.findLast(
    (card) => x > card.x && x < card.x + CARD_SIZE.width && y > card.y && y < card.y + CARD_SIZE.height,
  );
  held = { x: clientX, y: clientY, card: on ?? null };
});
addEventListener('pointerup', () => {
  held = null;
});
addEventListener('pointermove', ({ clientX, clientY }) => {
  if (!held) return;
  const moved = held.card ?? view;
  const scale = held.card ? view.zoom : 1;
  moved.x += (clientX - held.x) / scale;
  moved.y += (clientY - held.y) / scale;
  held = { ...held, x: clientX, y: clientY };
  later();
});
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (event.ctrlKey) {
      const zoom = Math.min(2, Math.max(0.02, view.zoom * 2 ** (-event.deltaY * 0.01)));
      view.x = event.clientX - ((event.clientX - view.x) / view.zoom) * zoom;
      view.y = event.clientY - ((event.clientY - view.y) / view.zoom) * zoom;
      view.zoom = zoom;
    } else {
      view.x -= event.deltaX;
      view.y -= event.deltaY;
    }
    later();
  },
  { passive: false },
);
Object.assign(globalThis, {
  showAll: () => {
    const width = Math.max(...cards.map(({ x }) => x)) + CARD_SIZE.width;
    const height = Math.max(...cards.map(({ y }) => y)) + CARD_SIZE.height;
    view.zoom = Math.min(canvas.width / width, canvas.height / height) * 0.98;
    view.x = 10;
    view.y = 10;
    later();
  },
});
canvas.width = innerWidth;
canvas.height = innerHeight;
draw();
