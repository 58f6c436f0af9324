// app: the designer in the browser. This file only puts it on the page.
import './theme/theme.css';
import { createRoot } from 'react-dom/client';
import { DesignerApp } from './designer-page/designer-app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(<DesignerApp />);
