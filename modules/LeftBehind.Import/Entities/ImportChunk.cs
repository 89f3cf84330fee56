namespace LeftBehind.Import.Entities;

/// <summary>Some hundred staged verdicts as protected JSON: a row for each would take longer to write than all the rest.</summary>
public sealed class ImportChunk
{
    public long Id { get; set; }

    public long BatchKey { get; set; }

    public int Number { get; set; }

    public byte[] Content { get; set; } = [];
}
