namespace LeftBehind.Ui.Screens;

/// <summary>Where a page begins or ends, as the address says it (<c>?after=</c>, <c>?before=</c>): the id of a row, never its name.</summary>
public class KeysetCursor
{
    public string? After { get; set; }

    public string? Before { get; set; }
}
