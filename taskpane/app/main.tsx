import { createRoot } from 'react-dom/client';
import { App } from './App';
import { connect } from './connect';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App connect={connect} />);
