namespace LeftBehind.Abstractions.Workflows;

/// <summary>A task has come into an inbox. Published in the transaction that opened it.</summary>
/// <param name="Role">In whose inbox it lies, a name of <see cref="Security.RoleNames"/>.</param>
/// <param name="OrganizationId">Where they hold that role; 0 for the site's administrator.</param>
/// <param name="Step">What is to be done, as the workflow type calls it.</param>
/// <param name="SubmittedBy">Who handed it in and will not be asked, 0 for the system.</param>
/// <param name="Holders">Who may decide about it today; empty where nobody holds the role.</param>
public sealed record TaskOpened(string Role, int OrganizationId, string Step, int SubmittedBy, IReadOnlyList<int> Holders);
