package dk.masterclass.course.formula;

/** What is wrong with a formula; line and column count from 1 and begin with the formula. */
public record FormulaFault(String message, int line, int column) {}
