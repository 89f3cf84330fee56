namespace LeftBehind.Framework.Events;

internal sealed class OutboxMessage
{
    public long Id { get; set; }

    public string Kind { get; set; } = "";

    public string Key { get; set; } = "";

    public string Payload { get; set; } = "";

    public DateTime CreatedUtc { get; set; }

    /// <summary>When it is due; null once done or given up.</summary>
    public DateTime? NextTryUtc { get; set; }

    public DateTime? DoneUtc { get; set; }

    public int Attempts { get; set; }

    /// <summary>Type of the last exception: its text might hold personal data.</summary>
    public string Error { get; set; } = "";
}
