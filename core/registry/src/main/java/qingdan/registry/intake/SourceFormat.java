package qingdan.registry.intake;

/** Kinds of files that can be taken in. */
public enum SourceFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv"),
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    SourceFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
