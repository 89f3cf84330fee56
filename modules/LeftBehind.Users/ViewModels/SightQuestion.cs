namespace LeftBehind.Users.ViewModels;

/// <summary>Comes with a posted form: a child's name has no place in an address.</summary>
internal sealed class SightQuestion
{
    public string? Q { get; set; }

    public string? Record { get; set; }
}
