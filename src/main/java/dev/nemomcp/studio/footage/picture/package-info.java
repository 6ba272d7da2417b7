/** What is seen: where scenes change, what draws the eye, how bright and colourful it is. */
package dev.nemomcp.studio.footage.picture;
