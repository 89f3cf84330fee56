using System.Security.Cryptography;
using System.Text;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// Signals that come by HTTP. The address holds a value that only the site's key can make, so that nobody guesses one; it works
/// while the workflow waits there.
/// </summary>
internal sealed class WorkflowSignals(IKeyedHash hash, IUnitOfWork unitOfWork)
{
    public string PathOf(string workflowId, string activityId) => $"/signals/{workflowId}/{Uri.EscapeDataString(activityId)}/{TokenOf(workflowId, activityId)}";

    /// <returns>False where the address is wrong, or nothing waits there any more.</returns>
    public async Task<bool> ReceiveAsync(string workflowId, string activityId, string token, CancellationToken cancellationToken) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(TokenOf(workflowId, activityId)))
        && await unitOfWork.RunAsync(
            null,
            services => services.GetRequiredService<IWorkflowManager>().ResumeAsync(workflowId, activityId, new() { [SignalEvent.HereInput] = true }, cancellationToken),
            cancellationToken);

    private string TokenOf(string workflowId, string activityId) => hash.Of($"signal/{workflowId}/{activityId}");
}
