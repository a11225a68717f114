import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LeaveController } from './controllers/leave-controller.ts';
import { makeLeaveLink } from './leave-link.ts';

const cover = () => document.querySelector('[data-service-directory-cover]');

let left: string[];
let heard: (number | undefined)[];
let link: HTMLAnchorElement;

beforeEach(() => {
  left = [];
  heard = [];
  const { leave } = LeaveController.prototype;
  vi.spyOn(LeaveController.prototype, 'leave').mockImplementation(function (this: LeaveController) {
    this.replace = (url) => left.push(`${url} ${cover() === null ? 'seen' : 'covered'}`);
    leave.call(this);
  });
  link = document.createElement('a');
  link.href = 'https://weather.example/';
  link.textContent = 'Leave';
  document.body.append(link);
  makeLeaveLink(link, (pressesLeft) => heard.push(pressesLeft));
});

afterEach(() => {
  window.dispatchEvent(new PageTransitionEvent('pageshow'));
  link.remove();
  vi.restoreAllMocks();
});

test('the link and three presses of Shift cover the page, then replace it, once each', async () => {
  link.click();
  expect(left).toEqual(['https://weather.example/ covered']);
  window.dispatchEvent(new PageTransitionEvent('pageshow'));
  expect(cover()).toBeNull();
  await userEvent.keyboard('{Shift}{Shift}');
  expect(heard).toEqual([2, 1]);
  expect(left).toHaveLength(1);
});
