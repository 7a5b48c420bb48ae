package qingdan.oversight.domain;

/** Counts of one region (监察统计). */
public record Tally(
        String region, String regionName, int received, int open, int green, int yellow, int red, int decided) {}
