namespace LeftBehind.Audit.Entities;

/// <summary>
/// A link of the chain over the log: the keyed hash of a run of lines and of the seal before. Whoever changes, adds or takes away an
/// old line behind the application's back breaks it, and cannot mend it without the site's key.
/// </summary>
internal sealed class AuditSeal
{
    public long Id { get; set; }

    public long FirstId { get; set; }

    public long LastId { get; set; }

    public int Lines { get; set; }

    public string Hash { get; set; } = "";

    public DateTime SealedUtc { get; set; }
}
