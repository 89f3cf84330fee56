using Microsoft.AspNetCore.Builder;

namespace LeftBehind.Framework.Hosting;

internal static class SecurityHeaders
{
    /// <summary>Nothing from elsewhere, no inline script or style, no framing, and no page about a child in a browser's disk cache.</summary>
    public static HeaderPolicyCollection Policy { get; } = new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddCustomHeader("Cache-Control", "no-store")
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().Self();
            policy.AddImgSrc().Self().Data();
            policy.AddObjectSrc().None();
            policy.AddBaseUri().Self();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
        });
}
