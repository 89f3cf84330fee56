namespace LeftBehind.Framework.Tests.Notes;

/// <summary>An event; who heard it writes so into it.</summary>
internal sealed class NoteRead
{
    public List<string> HeardBy { get; } = [];
}
