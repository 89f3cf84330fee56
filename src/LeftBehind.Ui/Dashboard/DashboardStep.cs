namespace LeftBehind.Ui.Dashboard;

/// <summary>Something that this user should do next. Say it as a whole sentence; leave it out once it is done.</summary>
/// <param name="Text">What is waiting (三份登记表待审核).</param>
/// <param name="Action">Words of the button (去审核).</param>
/// <param name="Url">Application path where it is done.</param>
/// <param name="Position">Small first.</param>
public sealed record DashboardStep(string Text, string Action, string Url, int Position)
{
    /// <summary>Why, or until when.</summary>
    public string? Hint { get; init; }
}
