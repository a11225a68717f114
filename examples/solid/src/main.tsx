import { render } from 'solid-js/web';
import { Help } from './help.tsx';

const place = document.querySelector('#app');
if (place !== null) render(() => <Help />, place);
