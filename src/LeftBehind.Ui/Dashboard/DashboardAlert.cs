namespace LeftBehind.Ui.Dashboard;

/// <summary>
/// What cannot wait: it stands above everything until somebody has answered it. Whoever shows phones here records that they were shown.
/// </summary>
/// <param name="Title">Who and what (七年级(1)班 王芳：独自居住).</param>
/// <param name="Text">Why it stands here and what to do now.</param>
/// <param name="Action">Words of the button (去处理).</param>
/// <param name="Url">Application path where it is answered.</param>
/// <param name="Position">Small first.</param>
public sealed record DashboardAlert(string Title, string Text, string Action, string Url, int Position)
{
    /// <summary>Whom to call, in this order.</summary>
    public IReadOnlyList<DashboardPhone> Phones { get; init; } = [];
}
