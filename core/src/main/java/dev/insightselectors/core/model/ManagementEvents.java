package dev.insightselectors.core.model;

/** Which management events a trail or event data store logs. */
public record ManagementEvents(boolean read, boolean write) {
  public static final ManagementEvents ALL = new ManagementEvents(true, true);
  public static final ManagementEvents NONE = new ManagementEvents(false, false);

  public boolean any() {
    return read || write;
  }

  public ManagementEvents and(ManagementEvents others) {
    return new ManagementEvents(read || others.read, write || others.write);
  }

  /** In words, for messages: {@code "read and write management events"}. */
  public String inWords() {
    if (read && write) {
      return "read and write management events";
    }
    if (!any()) {
      return "no management events";
    }
    return (read ? "read" : "write") + " management events only";
  }
}
