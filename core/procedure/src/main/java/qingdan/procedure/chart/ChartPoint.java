package qingdan.procedure.chart;

/** A point of a chart, in pixels from the upper left. */
public record ChartPoint(double x, double y) {}
