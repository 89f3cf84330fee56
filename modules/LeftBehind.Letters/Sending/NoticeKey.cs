namespace LeftBehind.Letters.Sending;

/// <summary>What a message to a family is called: the workflow's step and the person's id, which says nothing of them.</summary>
internal static class NoticeKey
{
    private const string Prefix = "guardian/";

    public static string Of(string effectKey, string personId) => $"{Prefix}{effectKey}/{personId}";

    public static (string WorkflowId, string PersonId)? Read(string key) =>
        key.Split('/') is [_, { Length: 32 } workflowId, _, { Length: > 0 } personId] && key.StartsWith(Prefix, StringComparison.Ordinal) ? (workflowId, personId) : null;
}
