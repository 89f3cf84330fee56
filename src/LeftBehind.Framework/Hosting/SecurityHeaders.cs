using Microsoft.AspNetCore.Builder;

namespace LeftBehind.Framework.Hosting;

internal static class SecurityHeaders
{
    /// <summary>Nothing from elsewhere, no inline script or style, and no framing.</summary>
    public static HeaderPolicyCollection Policy { get; } = new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().Self();
            policy.AddImgSrc().Self().Data();
            // A recording that a page has decoded itself, or has just made.
            policy.AddMediaSrc().Self().Blob();
            policy.AddObjectSrc().None();
            policy.AddBaseUri().Self();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
        });
}
