package qingdan.registry.intake;

/**
 * How large a file may be. The defaults take in a whole province in one file and keep a hostile file from filling memory.
 *
 * @param columns widest row with text in it
 * @param cellChars longest cell, in UTF-16 units (a spreadsheet's own limit is 32767)
 * @param jsonChars largest JSON object, in UTF-16 units
 * @param rows most rows of a file
 * @param sheets most sheets of a workbook
 * @param entries most files inside a workbook
 * @param inflated most bytes of a workbook after inflation
 * @param ratio greatest ratio of inflated to packed bytes of one entry, once it is larger than 16 MiB
 */
public record IntakeLimits(
        int columns, int cellChars, int jsonChars, int rows, int sheets, int entries, long inflated, int ratio) {
    private static final long GIB = 1024L * 1024 * 1024;

    public static final IntakeLimits STANDARD =
            new IntakeLimits(300, 32_767, 1_000_000, 2_000_000, 200, 5_000, 6 * GIB, 300);
}
