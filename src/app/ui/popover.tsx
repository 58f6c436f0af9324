import { useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { placeFloating, type Align, type FloatingAnchor, type Side } from './place-floating.ts';

interface PopoverProps {
  /** Read when the panel opens and whenever it is placed again. */
  anchor: () => FloatingAnchor | null;
  onClose: () => void;
  children: ReactNode;
  side?: Side | undefined;
  align?: Align | undefined;
  /** With a label the panel is announced as a dialog of that name; leave out when the content has its own role. */
  label?: string | undefined;
  /** `list` is wide enough for a picker; otherwise as wide as the content. */
  width?: 'content' | 'list' | undefined;
}

/** A panel in the top layer beside its anchor; mount it to open. Esc, a press outside and focus leaving ask to close. */
export function Popover({
  anchor,
  onClose,
  children,
  side = 'bottom',
  align = 'start',
  label,
  width = 'content',
}: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);
  const currentAnchor = useEffectEvent(anchor);
  const close = useEffectEvent(onClose);

  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const opener = document.activeElement;
    const place = () => {
      const target = currentAnchor();
      if (target) placeFloating(element, target, side, align);
    };
    const isInside = (node: EventTarget | null) => {
      const target = currentAnchor();
      return node instanceof Node && (element.contains(node) || (target instanceof Element && target.contains(node)));
    };
    const onPress = (event: PointerEvent) => {
      if (!isInside(event.target)) close();
    };
    const onFocusOut = (event: FocusEvent) => {
      if (event.relatedTarget && !isInside(event.relatedTarget)) close();
    };
    element.showPopover?.();
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    document.addEventListener('pointerdown', onPress, true);
    element.addEventListener('focusout', onFocusOut);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('pointerdown', onPress, true);
      element.removeEventListener('focusout', onFocusOut);
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, true);
      // Only when focus would be lost with the panel: whoever moved it elsewhere meant to.
      if (element.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, [side, align]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A dialog around the panel stays open.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    // Esc belongs to whatever is in the panel, which has a role of its own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={panel}
      popover="manual"
      onKeyDown={onKeyDown}
      className={`fixed inset-auto m-0 max-w-[calc(100vw-16px)] overflow-auto rounded-card border border-line-strong bg-panel p-0 text-text shadow-float ${width === 'list' ? 'w-[22rem]' : ''}`}
      {...(label ? { role: 'dialog', 'aria-label': label } : {})}
    >
      {children}
    </div>
  );
}
