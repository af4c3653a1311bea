namespace Braze.Generators.Analyzers.Sites;

/// <summary>A place in the code that a rule can judge. <see cref="MemberSites"/> finds those of a member.</summary>
internal abstract record Site;
