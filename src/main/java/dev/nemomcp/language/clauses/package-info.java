/**
 * Sentences in clauses, and clauses read one after the other: what each asks for by the rules, what
 * it takes from the clauses around it, and what in it only tells, praises, spares or explains.
 */
package dev.nemomcp.language.clauses;
