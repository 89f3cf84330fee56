using LeftBehind.Ui.Screens;

namespace LeftBehind.Users.ViewModels;

/// <summary>What the address of the list says.</summary>
internal sealed class PeopleFilter : KeysetCursor
{
    public string? Q { get; set; }

    public string? Role { get; set; }

    /// <summary>A school to narrow the list to.</summary>
    public int? At { get; set; }

    public PersonState State { get; set; }

    public string Sort { get; set; } = "name";
}
