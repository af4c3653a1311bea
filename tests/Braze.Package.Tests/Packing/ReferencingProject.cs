namespace Braze.Package.Tests;

/// <summary>A project that references the package in its own way.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Reference">The reference: attributes of a <c>PackageReference</c>, or a whole item.</param>
/// <param name="Properties">Other MSBuild properties of the project.</param>
/// <param name="CentralVersion">
/// The item that names the version in a <c>Directory.Packages.props</c>; none without central package management.
/// </param>
/// <param name="Code">The project's code.</param>
internal sealed record ReferencingProject(string Name, string Reference, string Properties = "", string? CentralVersion = null, string Code = "")
{
    public async Task WriteAsync(string home, string version)
    {
        string folder = Path.Combine(home, Name);
        Directory.CreateDirectory(folder);
        string reference = Reference.StartsWith('<') ? Reference : $"""<PackageReference Include="Braze.Generators" Version="{version}" {Reference} />""";
        await File.WriteAllTextAsync(Path.Combine(folder, $"{Name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                {reference.Replace("0.0.0-packed", version, StringComparison.Ordinal)}
              </ItemGroup>
            </Project>
            """);
        if (Code.Length > 0)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "Code.cs"), Code);
        }

        if (CentralVersion is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "Directory.Packages.props"), $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <{CentralVersion} Include="Braze.Generators" Version="{version}" />
                  </ItemGroup>
                </Project>
                """);
        }
    }
}
