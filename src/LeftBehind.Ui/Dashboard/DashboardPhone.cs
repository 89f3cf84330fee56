namespace LeftBehind.Ui.Dashboard;

/// <summary>Somebody to call with one tap.</summary>
/// <param name="Name">Who answers (奶奶 李秀英, 报警).</param>
/// <param name="Number">As it is dialled.</param>
public sealed record DashboardPhone(string Name, string Number);
