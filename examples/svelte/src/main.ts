import { mount } from 'svelte';
import Help from './Help.svelte';

const target = document.querySelector('#app');
if (target !== null) mount(Help, { target });
