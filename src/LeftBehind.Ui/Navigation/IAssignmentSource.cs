namespace LeftBehind.Ui.Navigation;

/// <summary>Gives the header its assignments. Without an implementation the switcher is not shown.</summary>
public interface IAssignmentSource
{
    Task<IReadOnlyList<AssignmentOption>> ListAsync(CancellationToken cancellationToken);
}
