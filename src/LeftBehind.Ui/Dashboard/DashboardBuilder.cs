namespace LeftBehind.Ui.Dashboard;

/// <summary>Gathers the first page: what cannot wait, figures, and what to do next.</summary>
public sealed class DashboardBuilder
{
    /// <summary>More figures than this are not read; the last by position are left out.</summary>
    public const int MostTiles = 6;

    private readonly List<DashboardAlert> _alerts = [];
    private readonly List<DashboardTile> _tiles = [];
    private readonly List<DashboardStep> _steps = [];

    public IReadOnlyList<DashboardAlert> Alerts => [.. _alerts.OrderBy(alert => alert.Position)];

    public IReadOnlyList<DashboardTile> Tiles => [.. _tiles.OrderBy(tile => tile.Position).Take(MostTiles)];

    public IReadOnlyList<DashboardStep> Steps => [.. _steps.OrderBy(step => step.Position)];

    public void Add(DashboardAlert alert) => _alerts.Add(alert);

    public void Add(DashboardTile tile) => _tiles.Add(tile);

    public void Add(DashboardStep step) => _steps.Add(step);
}
