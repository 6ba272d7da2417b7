/**
 * The NemoVideo API client: attribution, signing in, every call, what each error means. Start at
 * {@link dev.nemomcp.nemo.NemoClient#connect}.
 */
package dev.nemomcp.nemo;
