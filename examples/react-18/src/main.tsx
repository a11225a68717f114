import { createRoot } from 'react-dom/client';
import { Help } from './help.tsx';

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<Help />);
