namespace LeftBehind.Workflows.ViewModels;

/// <summary>How an inbox that lies open has changed.</summary>
/// <param name="Waiting">How much waits now.</param>
/// <param name="Newer">How much of it was made since the page was read.</param>
/// <param name="Fresh">How much of it the page cannot show.</param>
internal sealed record InboxNews(int Waiting, int Newer, int Fresh);
